package bd.spbmu.infra.files;

import java.util.OptionalLong;

/**
 * Where in the file something was seen first: twelve bytes for each, whatever its length. Holds 64 bits of each text; that
 * two of a million differ and meet is a chance of one in many millions.
 */
final class Seen {

    private static final int LEAST = 1 << 10;
    private static final long OFFSET = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private long[] keys = new long[LEAST];
    private int[] lines = new int[LEAST];
    private int size;

    /** The line that had it before; the first to come keeps it. */
    OptionalLong before(String text, long line) {
        if (size * 2 > keys.length) {
            grow();
        }
        long key = hash(text);
        int slot = slot(key, keys);
        if (keys[slot] == key) {
            return OptionalLong.of(Integer.toUnsignedLong(lines[slot]));
        }
        keys[slot] = key;
        lines[slot] = (int) line;
        size++;
        return OptionalLong.empty();
    }

    private static int slot(long key, long[] table) {
        int slot = (int) (key >>> 33) & (table.length - 1);
        while (table[slot] != 0 && table[slot] != key) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLines = lines;
        keys = new long[oldKeys.length * 2];
        lines = new int[oldLines.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i], keys);
                keys[slot] = oldKeys[i];
                lines[slot] = oldLines[i];
            }
        }
    }

    private static long hash(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
