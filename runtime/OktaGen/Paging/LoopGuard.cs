using OktaGen.CompilerServices;

namespace OktaGen.Paging;

/// <summary>
/// Notices when a chain of links runs in a circle, in constant memory: it remembers one link, and moves on to the current one after
/// 1, 2, 4, 8 … steps (Brent's method).
/// </summary>
internal sealed class LoopGuard(OktaEndpoint endpoint)
{
    private string? _remembered;
    private int _steps;
    private int _stride = 1;

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
}
