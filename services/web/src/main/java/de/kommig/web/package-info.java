/**
 * What a service needs to answer over HTTP the way all of them do: start, callers and their roles, answers with ETags, refusals,
 * pages. The sub-packages plug themselves into every application that has the property {@code kommig.service}.
 */
@NullMarked
package de.kommig.web;

import org.jspecify.annotations.NullMarked;
