package org.gangju.twonew.demo;

import org.gangju.testkit.database.OnH2;

@OnH2
class TwoNewDemoOnH2Test extends TwoNewDemoContract {}
