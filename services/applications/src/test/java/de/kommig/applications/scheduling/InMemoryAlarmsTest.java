package de.kommig.applications.scheduling;

class InMemoryAlarmsTest extends AlarmsContract {

    private final AlarmQueue alarms = new InMemoryAlarms();

    @Override
    AlarmQueue alarms() {
        return alarms;
    }
}
