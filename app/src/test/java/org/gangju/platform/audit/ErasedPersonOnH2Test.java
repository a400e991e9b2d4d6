package org.gangju.platform.audit;

import org.gangju.testkit.database.OnH2;

@OnH2
class ErasedPersonOnH2Test extends ErasedPersonContract {}
