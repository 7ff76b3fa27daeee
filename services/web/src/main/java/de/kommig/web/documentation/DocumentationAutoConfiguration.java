package de.kommig.web.documentation;

import static java.util.Comparator.comparing;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import de.kommig.web.PageRequest;
import de.kommig.web.Person;
import de.kommig.web.access.AccessTable;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.configuration.SpringDocJavadocConfiguration;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Describes the conventions once, so that controllers describe only what is theirs. Nothing in it depends on where a service runs. */
@AutoConfiguration(before = SpringDocJavadocConfiguration.class)
@ConditionalOnProperty("kommig.service")
public class DocumentationAutoConfiguration {

    private static final String SCHEME = "token";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Person.class, CommandContext.class, PageRequest.class);
    }

    @Bean
    OpenAPI openApi(@Value("${kommig.service}") String service) {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info()
                        .title("KomMig " + service)
                        .version("1")
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .servers(List.of(new Server().url("/")))
                .components(new Components().addSecuritySchemes(SCHEME, bearer))
                .addSecurityItem(new SecurityRequirement().addList(SCHEME));
    }

    @Bean
    MarkdownJavadoc markdownJavadoc() {
        return new MarkdownJavadoc();
    }

    @Bean
    CommonParameters commonParameters() {
        return new CommonParameters();
    }

    @Bean
    ProblemResponses problemResponses() {
        return new ProblemResponses();
    }

    @Bean
    CommandResponses commandResponses() {
        return new CommandResponses();
    }

    @Bean
    OpenEndpoints openEndpoints(AccessTable table) {
        return new OpenEndpoints(table);
    }

    /** They come in no order that would be the same each time. */
    @Bean
    OpenApiCustomizer sortedTags() {
        return api -> Optional.ofNullable(api.getTags()).ifPresent(tags -> tags.sort(comparing(Tag::getName)));
    }

    @Bean
    RequiredComponents requiredComponents() {
        return new RequiredComponents();
    }

    @Bean
    KommigTypes kommigTypes() {
        return new KommigTypes();
    }
}
