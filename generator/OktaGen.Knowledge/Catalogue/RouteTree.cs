namespace OktaGen.Knowledge.Catalogue;

/// <summary>
/// Operations by the segments of their paths. Each step compares the segment where it stands in the route, so that a look-up, which
/// runs for every endpoint at every keystroke, allocates nothing.
/// </summary>
internal sealed class RouteTree
{
    private readonly Node _root = new();

    public void Add(Operation operation)
    {
        Node node = _root;
        foreach (string segment in operation.Path.Substring(1).Split('/'))
        {
            node = node.GetOrAdd(segment);
        }

        node.Operations.Add(operation);
    }

    /// <summary>
    /// The operations of a route, in the order of their methods; empty for none. A literal segment of the route matches the same
    /// literal, or else a placeholder; a placeholder matches placeholders alone, whatever their names.
    /// </summary>
    /// <param name="route">The route; a query is ignored.</param>
    /// <param name="method">The method that is looked for; null for any.</param>
    public IReadOnlyList<Operation> Find(string route, string? method)
    {
        int query = route.IndexOf('?');
        int end = query < 0 ? route.Length : query;
        return end > 0 && route[0] == '/' ? _root.Find(route, 1, end, method) ?? [] : [];
    }

    private sealed class Node
    {
        private string[] _literals = [];
        private Node[] _children = [];
        private Node? _placeholder;

        public List<Operation> Operations { get; } = [];

        public Node GetOrAdd(string segment)
        {
            if (segment.IndexOf('{') >= 0)
            {
                return _placeholder ??= new Node();
            }

            int index = Array.BinarySearch(_literals, segment, StringComparer.Ordinal);
            if (index >= 0)
            {
                return _children[index];
            }

            var child = new Node();
            _literals = Insert(_literals, ~index, segment);
            _children = Insert(_children, ~index, child);
            return child;
        }

        public List<Operation>? Find(string route, int start, int end, string? method)
        {
            if (start > end)
            {
                return Has(method) ? Operations : null;
            }

            int slash = route.IndexOf('/', start, end - start);
            int segmentEnd = slash < 0 ? end : slash;
            bool isPlaceholder = route.IndexOf('{', start, segmentEnd - start) >= 0;

            // A literal wins: where its branch leads nowhere, it may still be a value, such as the "me" of a user.
            return (isPlaceholder ? null : FindLiteral(route, start, segmentEnd - start)?.Find(route, segmentEnd + 1, end, method))
                ?? (segmentEnd == start ? null : _placeholder?.Find(route, segmentEnd + 1, end, method));
        }

        // No lambda: what it captured would be allocated at each step.
        private bool Has(string? method)
        {
            foreach (Operation operation in Operations)
            {
                if (method is null || operation.Method == method)
                {
                    return true;
                }
            }

            return false;
        }

        private Node? FindLiteral(string route, int start, int length)
        {
            int low = 0;
            int high = _literals.Length - 1;
            while (low <= high)
            {
                int middle = (low + high) / 2;
                int order = Compare(_literals[middle], route, start, length);
                if (order == 0)
                {
                    return _children[middle];
                }

                (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
            }

            return null;
        }

        private static int Compare(string literal, string route, int start, int length)
        {
            int order = string.CompareOrdinal(literal, 0, route, start, Math.Min(literal.Length, length));
            return order != 0 ? order : literal.Length - length;
        }

        private static T[] Insert<T>(T[] items, int index, T item) => [.. items.Take(index), item, .. items.Skip(index)];
    }
}
