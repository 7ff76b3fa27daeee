package de.kommig.feeds.delivering;

import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.sending.Posting;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * What all couriers of an instance share.
 *
 * @param posts carries out what waits for receivers
 * @param permits to have something under way
 * @param links what the links in entries begin with
 */
record Depot(
        Feeds feeds,
        Deliveries deliveries,
        Standings standings,
        Replays replays,
        Addressees addressees,
        Posting posting,
        Judging judging,
        Clock clock,
        DeliverySettings settings,
        DeliveryMetrics metrics,
        Executor posts,
        Semaphore permits,
        String links) {}
