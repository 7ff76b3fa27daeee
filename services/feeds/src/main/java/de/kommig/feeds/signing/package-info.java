/** Signs what is sent, after <a href="https://www.standardwebhooks.com">Standard Webhooks</a> 1.0. */
@NullMarked
package de.kommig.feeds.signing;

import org.jspecify.annotations.NullMarked;
