package de.kommig.web.requests;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.PageRequest;
import de.kommig.web.Person;
import de.kommig.web.problems.InputError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that a resource does not know: a misspelt filter must not answer with everything. Methods that take the
 * query in a way not seen here ({@code HttpServletRequest}, maps, model attributes) are left alone.
 */
final class StrictQuery implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() != null && handler instanceof HandlerMethod method) {
            known(method).ifPresent(known -> check(request, known));
            checkValues(request, method);
        }
        return true;
    }

    private static void check(HttpServletRequest request, Set<String> known) {
        List<InputError> unknown = request.getParameterMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> InputError.inParameter(name, "unknown-parameter"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }

    /** Of a value that was given twice Spring takes the first, and an empty one for none at all. */
    private static void checkValues(HttpServletRequest request, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam annotation =
                    AnnotatedElementUtils.findMergedAnnotation(parameter.getParameter(), RequestParam.class);
            String[] values = annotation == null ? null : request.getParameterValues(name(parameter, annotation));
            if (annotation == null || values == null) {
                continue;
            }
            if (values.length > 1 && !Collection.class.isAssignableFrom(parameter.getParameterType())) {
                throw InvalidInput.inParameter(name(parameter, annotation), "repeated");
            }
            if (List.of(values).contains("") || isCollectionOfWords(parameter) && !areWords(values)) {
                throw new InvalidInput(List.of(InputError.noValueFor(parameter, name(parameter, annotation))));
            }
        }
    }

    /** Within collections Spring takes an enumeration's values by the names of its constants too, past the converter. */
    private static boolean isCollectionOfWords(MethodParameter parameter) {
        Class<?> element = ResolvableType.forMethodParameter(parameter)
                .asCollection()
                .getGeneric(0)
                .resolve(Object.class);
        return element.isEnum();
    }

    private static boolean areWords(String[] values) {
        return Stream.of(values).allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)) && word.indexOf('_') < 0);
    }

    private static String name(MethodParameter parameter, RequestParam annotation) {
        return annotation.name().isEmpty() ? parameter.getParameter().getName() : annotation.name();
    }

    private static Optional<Set<String>> known(HandlerMethod method) {
        Set<String> names = new HashSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam annotation =
                    AnnotatedElementUtils.findMergedAnnotation(parameter.getParameter(), RequestParam.class);
            if (Map.class.isAssignableFrom(parameter.getParameterType())) {
                return Optional.empty();
            }
            if (annotation != null) {
                names.add(name(parameter, annotation));
            } else if (parameter.getParameterType() == PageRequest.class) {
                names.addAll(List.of("limit", "cursor"));
            } else if (!readsNoQuery(parameter)) {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }

    private static boolean readsNoQuery(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class
                || parameter.getParameterType() == Person.class
                || parameter.getParameterType() == CommandContext.class
                || parameter.getParameterType() == HttpMethod.class
                || parameter.getParameterType() == OutputStream.class
                || parameter.hasParameterAnnotation(PathVariable.class)
                || parameter.hasParameterAnnotation(RequestBody.class)
                || parameter.hasParameterAnnotation(RequestHeader.class)
                // Taken for conditional requests; what it says of the query nobody reads.
                || parameter.getParameterType() == ServletWebRequest.class;
    }
}
