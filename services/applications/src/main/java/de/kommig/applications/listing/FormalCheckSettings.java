package de.kommig.applications.listing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the coordination centre works. No law sets it a time for the formal check, so it sets itself one.
 *
 * @param within {@code kommig.formal-check.within}: after how long the formal check of what was handed in is overdue
 */
@ConfigurationProperties("kommig.formal-check")
record FormalCheckSettings(@DefaultValue("14d") Duration within) {}
