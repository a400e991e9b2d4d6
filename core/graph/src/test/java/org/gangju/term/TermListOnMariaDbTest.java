package org.gangju.term;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class TermListOnMariaDbTest extends TermListContract {}
