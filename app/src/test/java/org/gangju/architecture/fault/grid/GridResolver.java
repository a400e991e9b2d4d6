package org.gangju.architecture.fault.grid;

import org.gangju.spi.page.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

@Controller
interface GridResolver {

    Visibility ROWS = Visibility.everybody();

    int grids(JdbcClient sql);
}
