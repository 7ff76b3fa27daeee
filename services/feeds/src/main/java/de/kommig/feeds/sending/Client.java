package de.kommig.feeds.sending;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The HTTP client with everything off that would do more than post once: no redirects, no retries, no cookies, no authentication, no decompression
 * (an answer of a few bytes could become gigabytes). Connections are limited for each host and not in sum, so that hosts that hang take none from
 * others. A connection belongs to the webhook that it was made for ({@link Exchange}).
 */
final class Client {

    private static final int CONNECTIONS_PER_HOST = 64;
    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_HEADER = 8192;
    /** So that changed addresses are seen soon. */
    private static final TimeValue LIFE_OF_CONNECTION = TimeValue.ofMinutes(1);

    private Client() {}

    static CloseableHttpClient of(Egress egress) {
        Timeout patience = Timeout.of(egress.patience());
        return HttpClients.custom()
                .setConnectionManager(connections(egress, patience))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(patience)
                        .setResponseTimeout(patience)
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent("KomMig-Webhooks/1")
                .setProxy(egress.proxy())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .evictIdleConnections(TimeValue.of(30, TimeUnit.SECONDS))
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(Egress egress, Timeout patience) {
        Http1Config answers = Http1Config.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLength(LONGEST_HEADER)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new PinnedAddresses(egress))
                // Verifies the host's name against the certificate, whichever address is behind it.
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(egress.tls()))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(answers)
                        .build())
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(CONNECTIONS_PER_HOST)
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setTcpNoDelay(true)
                        .setSoTimeout(patience)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(patience)
                        .setTimeToLive(LIFE_OF_CONNECTION)
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
                        .build())
                .build();
    }
}
