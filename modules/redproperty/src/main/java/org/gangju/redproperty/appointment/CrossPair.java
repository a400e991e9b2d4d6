package org.gangju.redproperty.appointment;

/**
 * The organizations of cross-appointments.
 *
 * @param home the key of the one that sends
 * @param target the key of the one that has the office
 */
record CrossPair(long home, long target) {

    static CrossPair of(CrossAppointmentView appointment) {
        return new CrossPair(appointment.homeKey(), appointment.targetKey());
    }
}
