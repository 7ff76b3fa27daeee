package de.kommig.feeds.sending;

import de.kommig.feeds.guarding.AddressNotAllowed;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Names why there was no answer: stable keys, for the delivery log. */
final class Failures {

    private Failures() {}

    static String reason(IOException failure) {
        return switch (failure) {
            case AddressNotAllowed e -> "address-not-allowed";
            case UnknownHostException e -> "unknown-host";
            case InterruptedIOException e -> "timeout";
            case ConnectException e -> "connection-refused";
            case SSLException e -> "tls";
            case NoHttpResponseException e -> "connection-reset";
            case ConnectionClosedException e -> "connection-reset";
            case SocketException e -> "connection-reset";
            case ClientProtocolException e -> "malformed-answer";
            default -> "connection-failed";
        };
    }
}
