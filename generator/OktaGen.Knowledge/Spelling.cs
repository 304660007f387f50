namespace OktaGen.Knowledge;

/// <summary>How many single-character edits lie between two texts (Levenshtein), as far as it matters.</summary>
internal static class Spelling
{
    /// <summary>The distance, or one more than <paramref name="limit"/> where it is larger.</summary>
    public static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        int[] previous = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            int best = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int substituted = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substituted, Math.Min(previous[j], current[j - 1]) + 1);
                best = Math.Min(best, current[j]);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            (previous, current) = (current, previous);
        }

        return Math.Min(previous[right.Length], limit + 1);
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
