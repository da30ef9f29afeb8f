package id.warta.bench.lexicon;

import java.util.Arrays;
import java.util.Comparator;

/** Eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations. */
final class Eigen {

    private static final int SWEEPS = 30;

    private Eigen() {}

    /**
     * Writes the eigenvectors to the columns of {@code vectors} and returns the eigenvalues,
     * largest first. Changes {@code matrix}.
     */
    static double[] decompose(double[][] matrix, double[][] vectors) {
        int n = matrix.length;
        double[][] turned = new double[n][n];
        for (int i = 0; i < n; i++) {
            turned[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(matrix, turned, p, q);
                }
            }
        }
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> -matrix[i][i]));
        double[] values = new double[n];
        for (int k = 0; k < n; k++) {
            values[k] = matrix[order[k]][order[k]];
            for (int i = 0; i < n; i++) {
                vectors[i][k] = turned[i][order[k]];
            }
        }
        return values;
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (Math.abs(a[p][q]) < 1e-12) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.signum(theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        if (theta == 0) {
            t = 1;
        }
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        int n = a.length;
        for (int i = 0; i < n; i++) {
            double ip = a[i][p];
            a[i][p] = c * ip - s * a[i][q];
            a[i][q] = s * ip + c * a[i][q];
        }
        for (int i = 0; i < n; i++) {
            double pi = a[p][i];
            a[p][i] = c * pi - s * a[q][i];
            a[q][i] = s * pi + c * a[q][i];
            double vip = v[i][p];
            v[i][p] = c * vip - s * v[i][q];
            v[i][q] = s * vip + c * v[i][q];
        }
    }
}
