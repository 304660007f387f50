namespace OktaGen.Cli.Doctor;

/// <summary>Collects what checks find.</summary>
internal sealed class Findings
{
    private readonly List<Finding> _all = [];

    public IReadOnlyList<Finding> All => _all;

    public bool HasFault => _all.Exists(static finding => finding.State == FindingState.Fault);

    public void Ok(string check, string text) => Add(check, FindingState.Ok, text, cure: null);

    public void Warn(string check, string text, string? cure = null) => Add(check, FindingState.Warning, text, cure);

    public void Fault(string check, string text, string? cure = null) => Add(check, FindingState.Fault, text, cure);

    public void Skip(string check, string text, string? cure = null) => Add(check, FindingState.Skipped, text, cure);

    private void Add(string check, FindingState state, string text, string? cure) => _all.Add(new Finding(check, state, text, cure));
}
