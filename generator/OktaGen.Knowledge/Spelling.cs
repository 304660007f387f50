namespace OktaGen.Knowledge;

/// <summary>How many single-character edits lie between two texts (Levenshtein), as far as it matters.</summary>
internal static class Spelling
{
    // For every candidate of a look-up, which runs at every keystroke beside a misspelt route.
    [ThreadStatic]
    private static int[]? t_rows;

    /// <summary>The distance, or one more than <paramref name="limit"/> where it is larger.</summary>
    public static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        int width = right.Length + 1;
        int[] rows = t_rows is { } kept && kept.Length >= 2 * width ? kept : t_rows = new int[2 * width];
        int previous = 0;
        int current = width;
        for (int j = 0; j < width; j++)
        {
            rows[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            rows[current] = i;
            int best = i;
            for (int j = 1; j < width; j++)
            {
                int substituted = rows[previous + j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                rows[current + j] = Math.Min(substituted, Math.Min(rows[previous + j], rows[current + j - 1]) + 1);
                best = Math.Min(best, rows[current + j]);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            (previous, current) = (current, previous);
        }

        return Math.Min(rows[previous + right.Length], limit + 1);
    }

    /// <summary>The nearest of the candidates; the first of those that are equally near, null where none is near.</summary>
    public static string? FindNearest(string text, IEnumerable<string> candidates, int limit)
    {
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            int distance = Distance(text, candidate, limit);
            if (distance <= limit)
            {
                nearest = candidate;
                limit = distance - 1;
            }
        }

        return nearest;
    }
}
