package org.gangju.platform.operation;

import org.gangju.testkit.database.OnH2;

@OnH2
class RegisteredOperationsOnH2Test extends RegisteredOperationsContract {}
