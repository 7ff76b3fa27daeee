package de.kommig.applications.listing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What lists need that is not in code. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FormalCheckSettings.class)
class ListingConfiguration {}
