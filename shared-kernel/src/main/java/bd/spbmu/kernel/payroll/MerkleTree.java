package bd.spbmu.kernel.payroll;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Merkle tree hash of a list as RFC 6962 (2.1) defines it: SHA-256, leaves prefixed 0x00, nodes 0x01, so that no leaf can pass
 * for a node. Feeds leaf by leaf and keeps one hash per level.
 */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final List<byte[]> subtrees = new ArrayList<>();
    private long leaves;

    /** Root of these leaves in this order, 64 hexadecimal digits; an empty list has the hash of nothing. */
    public static String rootOf(List<byte[]> leaves) {
        MerkleTree tree = new MerkleTree();
        leaves.forEach(tree::add);
        return tree.root();
    }

    public void add(byte[] leaf) {
        byte[] hash = hash(LEAF, leaf, new byte[0]);
        // each trailing one bit of the count is a full subtree that the new leaf completes
        for (long count = leaves; (count & 1) == 1; count >>= 1) {
            hash = hash(NODE, subtrees.removeLast(), hash);
        }
        subtrees.add(hash);
        leaves++;
    }

    public String root() {
        if (subtrees.isEmpty()) {
            return HexFormat.of().formatHex(Sha256.digest().digest());
        }
        byte[] root = subtrees.getLast();
        for (int level = subtrees.size() - 2; level >= 0; level--) {
            root = hash(NODE, subtrees.get(level), root);
        }
        return HexFormat.of().formatHex(root);
    }

    private static byte[] hash(byte prefix, byte[] left, byte[] right) {
        MessageDigest digest = Sha256.digest();
        digest.update(prefix);
        digest.update(left);
        return digest.digest(right);
    }
}
