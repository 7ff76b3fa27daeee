package de.kommig.local.identity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Who may sign in: the demo accounts that are people, by name. */
final class People implements UserDetailsService {

    private final Map<String, DemoAccount> byName;

    People(List<DemoAccount> accounts) {
        byName = accounts.stream().collect(Collectors.toMap(DemoAccount::name, Function.identity()));
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        var account = byName.get(name);
        if (account == null) {
            throw new UsernameNotFoundException("No such account");
        }
        return User.withUsername(account.name())
                .password(DemoAccount.SECRET)
                .authorities(List.of())
                .build();
    }
}
