using OktaGen.CompilerServices;

namespace OktaGen.Calls.Paging;

/// <summary>
/// Notices when a chain of links runs in a circle, in constant memory: it remembers one link, and moves on to the current one after
/// 1, 2, 4, 8 … steps (Brent's method). And when it leads on and on by pages that hold nothing.
/// </summary>
internal sealed class LoopGuard(OktaEndpoint endpoint)
{
    // Okta's listings have single ones; a hundred requests for nothing are enough.
    private const int MaxEmptyPages = 100;

    private string? _remembered;
    private int _steps;
    private int _stride = 1;
    private int _emptyPages;

    public void Visit(Uri link)
    {
        string current = link.OriginalString;
        if (current == _remembered)
        {
            throw new OktaFormatException($"{endpoint.Name}: the links of its pages run in a circle; the listing would never end.")
            {
                Endpoint = endpoint.Name,
            };
        }

        if (++_steps == _stride)
        {
            _remembered = current;
            _stride *= 2;
            _steps = 0;
        }
    }

    /// <summary>Notes a page with a link to a further one.</summary>
    public void Received(int items)
    {
        _emptyPages = items == 0 ? _emptyPages + 1 : 0;
        if (_emptyPages > MaxEmptyPages)
        {
            throw new OktaFormatException(
                $"{endpoint.Name} answered with {_emptyPages} empty pages in a row, each with a link to a further one; the listing was "
                + "given up, as it may never end. To go on all the same, begin at the cursor of the last page (AsPages).")
            {
                Endpoint = endpoint.Name,
            };
        }
    }
}
