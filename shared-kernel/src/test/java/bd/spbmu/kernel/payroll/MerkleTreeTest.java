package bd.spbmu.kernel.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    /** Leaves and roots that implementations of RFC 6962 are commonly checked with. */
    private static final List<String> KNOWN_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> KNOWN_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void lists_of_known_roots_have_them() {
        List<byte[]> leaves =
                KNOWN_LEAVES.stream().map(HexFormat.of()::parseHex).toList();
        for (int size = 0; size <= leaves.size(); size++) {
            assertThat(MerkleTree.rootOf(leaves.subList(0, size))).isEqualTo(KNOWN_ROOTS.get(size));
        }
    }

    @Test
    void one_leaf_is_hashed_with_its_prefix() {
        byte[] prefixed = "\0money".getBytes(StandardCharsets.UTF_8);
        assertThat(MerkleTree.rootOf(List.of("money".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(HexFormat.of().formatHex(sha256(prefixed)));
    }

    @Property
    void leaf_by_leaf_is_the_recursive_definition(@ForAll @Size(max = 70) List<byte[]> leaves) {
        MerkleTree tree = new MerkleTree();
        for (int size = 0; size < leaves.size(); size++) {
            assertThat(tree.root()).isEqualTo(HexFormat.of().formatHex(plainly(leaves.subList(0, size))));
            tree.add(leaves.get(size));
        }
        assertThat(tree.root()).isEqualTo(HexFormat.of().formatHex(plainly(leaves)));
    }

    @Property
    void any_changed_leaf_changes_the_root(
            @ForAll @Size(min = 1, max = 70) List<byte[]> leaves, @ForAll @IntRange(max = 69) int place) {
        int changed = place % leaves.size();
        List<byte[]> other = new ArrayList<>(leaves);
        other.set(changed, Arrays.copyOf(leaves.get(changed), leaves.get(changed).length + 1));
        assertThat(MerkleTree.rootOf(other)).isNotEqualTo(MerkleTree.rootOf(leaves));
    }

    @Property
    void any_removed_leaf_changes_the_root(
            @ForAll @Size(min = 1, max = 70) List<byte[]> leaves, @ForAll @IntRange(max = 69) int place) {
        List<byte[]> fewer = new ArrayList<>(leaves);
        fewer.remove(place % leaves.size());
        assertThat(MerkleTree.rootOf(fewer)).isNotEqualTo(MerkleTree.rootOf(leaves));
    }

    @Property
    void leaves_in_another_order_have_another_root(
            @ForAll @Size(min = 2, max = 70) List<byte[]> leaves,
            @ForAll @IntRange(max = 69) int one,
            @ForAll @IntRange(max = 69) int other) {
        int first = one % leaves.size();
        int second = other % leaves.size();
        List<byte[]> swapped = new ArrayList<>(leaves);
        Collections.swap(swapped, first, second);
        boolean same = Arrays.equals(leaves.get(first), leaves.get(second));
        assertThat(MerkleTree.rootOf(swapped).equals(MerkleTree.rootOf(leaves))).isEqualTo(same);
    }

    /** RFC 6962, 2.1, as it is written there. */
    private static byte[] plainly(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256(new byte[0]);
        }
        if (leaves.size() == 1) {
            return sha256(joined(0, leaves.getFirst(), new byte[0]));
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return sha256(joined(1, plainly(leaves.subList(0, split)), plainly(leaves.subList(split, leaves.size()))));
    }

    private static byte[] joined(int prefix, byte[] left, byte[] right) {
        byte[] all = new byte[1 + left.length + right.length];
        all[0] = (byte) prefix;
        System.arraycopy(left, 0, all, 1, left.length);
        System.arraycopy(right, 0, all, 1 + left.length, right.length);
        return all;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
