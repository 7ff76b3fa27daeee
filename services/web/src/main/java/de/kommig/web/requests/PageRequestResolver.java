package de.kommig.web.requests;

import de.kommig.web.Cursor;
import de.kommig.web.InvalidInput;
import de.kommig.web.PageRequest;
import de.kommig.web.problems.InputError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link PageRequest} from the query. */
final class PageRequestResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String limit = single(request, "limit");
        String cursor = single(request, "cursor");
        if (cursor != null) {
            Cursor.decode(cursor); // refuses what never was one, before anybody asks a database
        }
        return new PageRequest(limit == null ? PageRequest.DEFAULT_LIMIT : limit(limit), cursor);
    }

    private static int limit(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw InvalidInput.inParameter("limit", "invalid-value");
        }
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > PageRequest.MAX_LIMIT) {
            throw new InvalidInput(List.of(InputError.outOfRange("limit", 1, PageRequest.MAX_LIMIT)));
        }
        return limit;
    }

    private static @Nullable String single(NativeWebRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return null;
        }
        if (values.length > 1) {
            throw InvalidInput.inParameter(name, "repeated");
        }
        return values[0];
    }
}
