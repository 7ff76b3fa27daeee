package de.kommig.web.problems;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import de.kommig.eventstore.handling.TooMuchContention;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** From what was thrown to what the caller gets to know of it. */
final class Diagnosis {

    private static final int RETRY_SECONDS = 2;

    private Diagnosis() {}

    static Finding of(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> refusal.finding();
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentNotValidException invalid -> Violations.of(invalid.getBindingResult());
            case HandlerMethodValidationException invalid when invalid.isForReturnValue() -> unexpected();
            case HandlerMethodValidationException invalid -> Violations.of(invalid);
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case MissingServletRequestParameterException missing ->
                inParameter(missing.getParameterName(), "missing-parameter");
            case TypeMismatchException mismatch ->
                inParameter(String.valueOf(mismatch.getPropertyName()), "invalid-value");
            // The firewall looks at parameters and headers only when somebody reads them.
            case RequestRejectedException rejected -> Finding.of(HttpStatus.BAD_REQUEST, "bad-request");
            case InvalidParameterException garbled -> Finding.of(HttpStatus.BAD_REQUEST, "bad-request");
            case TooMuchContention contention ->
                Finding.of(HttpStatus.SERVICE_UNAVAILABLE, "too-much-contention")
                        .retryAfterSeconds(1);
            case MongoSocketException away -> databaseUnavailable();
            case MongoTimeoutException away -> databaseUnavailable();
            case MongoNotPrimaryException away -> databaseUnavailable();
            case MongoNodeIsRecoveringException away -> databaseUnavailable();
            case MongoConnectionPoolClearedException away -> databaseUnavailable();
            case JwtDecoderInitializationException away ->
                Finding.of(HttpStatus.SERVICE_UNAVAILABLE, "identity-provider-unavailable")
                        .retryAfterSeconds(RETRY_SECONDS);
            case ErrorResponse known -> ofStatus(known.getStatusCode().value()).with(known.getHeaders());
            default -> unexpected();
        };
    }

    /** For refusals of Spring and Tomcat that come as a bare status; what is found may have another one. */
    static Finding ofStatus(int code) {
        HttpStatus status = HttpStatus.resolve(code);
        if (status == null || !status.isError()) {
            return unexpected();
        }
        return switch (status) {
            case UNAUTHORIZED -> Finding.of(status, "not-signed-in");
            case FORBIDDEN -> Finding.of(status, "forbidden");
            case NOT_FOUND -> Finding.of(status, "not-found");
            case METHOD_NOT_ALLOWED -> Finding.of(status, "method-not-allowed");
            case NOT_ACCEPTABLE -> Finding.of(status, "not-acceptable");
            case REQUEST_TIMEOUT -> Finding.of(status, "request-timeout");
            case CONTENT_TOO_LARGE -> Finding.of(status, "body-too-large");
            case UNSUPPORTED_MEDIA_TYPE -> Finding.of(status, "unsupported-media-type");
            default -> status.is4xxClientError() ? Finding.of(status, "bad-request") : ofServerError(status);
        };
    }

    private static Finding ofServerError(HttpStatus status) {
        return switch (status) {
            case SERVICE_UNAVAILABLE -> Finding.of(status, "unavailable").retryAfterSeconds(RETRY_SECONDS);
            // Tomcat's words for transfer codings, methods and versions that there are none of. RFC 9110 has these
            // numbers for
            // it, but the fault is the caller's, and whoever watches for 5xx must not be woken by it.
            case NOT_IMPLEMENTED, HTTP_VERSION_NOT_SUPPORTED -> Finding.of(HttpStatus.BAD_REQUEST, "bad-request");
            default -> unexpected();
        };
    }

    static Finding unexpected() {
        return Finding.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
    }

    private static Finding databaseUnavailable() {
        return Finding.of(HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable")
                .retryAfterSeconds(RETRY_SECONDS);
    }

    private static Finding unreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof JacksonException json) {
            return JsonFaults.of(json);
        }
        return Finding.of(HttpStatus.BAD_REQUEST, "invalid-input").with(List.of(InputError.at("", "missing-body")));
    }

    /** A path that no resource can have is a path without a resource. */
    private static Finding mismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Finding.of(HttpStatus.NOT_FOUND, "not-found")
                : Finding.of(HttpStatus.BAD_REQUEST, "invalid-input")
                        .with(List.of(InputError.noValueFor(mismatch.getParameter(), mismatch.getName())));
    }

    private static Finding inParameter(String name, String code) {
        return Finding.of(HttpStatus.BAD_REQUEST, "invalid-input").with(List.of(InputError.inParameter(name, code)));
    }
}
