package de.kommig.applications.awarding;

import de.kommig.applications.award.BaseRate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The base rates of § 247 BGB. They are settings, not code: the Bundesbank announces a new one on each first of January and July.
 *
 * @param baseRates {@code kommig.base-rates}
 */
@ConfigurationProperties("kommig")
record BaseRateSettings(List<BaseRate> baseRates) {}
