package org.gangju.platform.key;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.gangju.spi.node.Keys;
import org.springframework.stereotype.Component;

/** Keeps a block of keys for each kind of row in memory, so that most rows cost no statement. */
@Component
class KeyBlocks implements Keys {

    private static final int BLOCK = 100;

    private final KeyTable table;
    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    KeyBlocks(KeyTable table) {
        this.table = table;
    }

    @Override
    public long next(String kind) {
        return blocks.computeIfAbsent(kind, Block::new).next();
    }

    @Override
    public long reserve(String kind, int count) {
        return table.reserve(kind, count);
    }

    private final class Block {

        private final ReentrantLock lock = new ReentrantLock();
        private final String kind;
        private long next;
        private long end;

        Block(String kind) {
            this.kind = kind;
        }

        long next() {
            lock.lock();
            try {
                if (next == end) {
                    next = table.reserve(kind, BLOCK);
                    end = next + BLOCK;
                }
                return next++;
            } finally {
                lock.unlock();
            }
        }
    }
}
