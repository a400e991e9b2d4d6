package org.gangju.demo;

import java.util.List;
import java.util.stream.Stream;

/** Names of streets and lanes such as any city has. */
final class StreetNames {

    static final List<String> ALL = Stream.of("和平", "建设", "新华", "解放", "文化", "青年", "团结", "光明", "胜利", "红星", "育才", "学府")
            .flatMap(stem -> Stream.of("路", "街", "巷").map(ending -> stem + ending))
            .toList();

    private StreetNames() {}
}
