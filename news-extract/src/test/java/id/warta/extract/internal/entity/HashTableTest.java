package id.warta.extract.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HashTableTest {

    @Test
    void aTableOfNoneFindsNone() {
        HashTable table = new HashTable(new int[0]);
        assertThat(table.find(0)).isEqualTo(-1);
        assertThat(table.find(-1)).isEqualTo(-1);
    }

    @Test
    void findsEachHashAtItsPlaceAndNoOther() {
        SplittableRandom random = new SplittableRandom(7);
        for (int size : new int[] {1, 2, 3, 7, 8, 9, 1000, 65_536}) {
            int[] hashes =
                    random.ints(size)
                            .map(hash -> hash ^ Integer.MIN_VALUE)
                            .sorted()
                            .map(hash -> hash ^ Integer.MIN_VALUE)
                            .distinct()
                            .toArray();
            check(hashes, random);
        }
    }

    @Test
    void hashesOfOneStretchAndThoseAtTheEndsAreFound() {
        check(new int[] {0, 1, 2, 3, 4, 5, -5, -4, -3, -2, -1}, new SplittableRandom(8));
        check(new int[] {-5, -4, -3, -2, -1}, new SplittableRandom(9));
    }

    private static void check(int[] hashes, SplittableRandom random) {
        HashTable table = new HashTable(hashes);
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < hashes.length; place++) {
            places.put(hashes[place], place);
        }
        assertThat(table.size()).isEqualTo(hashes.length);
        for (int hash : hashes) {
            for (int near = hash - 2; near <= hash + 2; near++) {
                assertThat(table.find(near)).isEqualTo(places.getOrDefault(near, -1));
            }
        }
        for (int i = 0; i < 10_000; i++) {
            int hash = random.nextInt();
            assertThat(table.find(hash)).isEqualTo(places.getOrDefault(hash, -1));
        }
    }
}
