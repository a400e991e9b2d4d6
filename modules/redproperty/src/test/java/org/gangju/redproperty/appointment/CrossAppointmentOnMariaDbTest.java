package org.gangju.redproperty.appointment;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class CrossAppointmentOnMariaDbTest extends CrossAppointmentContract {}
