package org.gangju.redproperty.appointment;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class CrossAppointmentOnH2Test extends CrossAppointmentContract {}
