package org.gangju.twonew.duty;

import org.gangju.testkit.database.OnH2;

@OnH2
class InstructorOnH2Test extends InstructorContract {}
