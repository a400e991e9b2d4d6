package org.gangju.term;

import org.gangju.testkit.database.OnH2;

@OnH2
class TermListOnH2Test extends TermListContract {}
