package org.gangju.twonew.unit;

import org.gangju.testkit.database.OnH2;

@OnH2
class RegisterOnH2Test extends RegisterContract {}
