package org.gangju.platform.operation;

import org.gangju.testkit.database.OnH2;

@OnH2
class DisabledModulesOnH2Test extends DisabledModulesContract {}
