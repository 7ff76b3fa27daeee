package de.kommig.applications.opendata;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What open data needs that is not in code. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpenDataSettings.class)
class OpenDataConfiguration {}
