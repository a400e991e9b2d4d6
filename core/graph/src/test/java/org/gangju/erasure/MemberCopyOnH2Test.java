package org.gangju.erasure;

import org.gangju.testkit.database.OnH2;

@OnH2
class MemberCopyOnH2Test extends MemberCopyContract {}
