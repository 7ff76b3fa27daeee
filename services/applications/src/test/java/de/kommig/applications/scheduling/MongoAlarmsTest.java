package de.kommig.applications.scheduling;

import static de.kommig.applications.Cast.SERVICE;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;

class MongoAlarmsTest extends AlarmsContract {

    /** Not the service's own, which takes what is due. */
    private static final MongoDatabase DATABASE =
            SERVICE.bean(MongoClient.class).getDatabase("alarms-contract");

    private AlarmQueue alarms;

    @BeforeEach
    void empty() {
        DATABASE.drop();
        alarms = new MongoAlarms(DATABASE);
    }

    @AfterAll
    static void leaveNothingBehind() {
        DATABASE.drop();
    }

    @Override
    AlarmQueue alarms() {
        return alarms;
    }
}
