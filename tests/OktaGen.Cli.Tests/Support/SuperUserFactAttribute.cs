namespace OktaGen.Cli.Tests.Support;

/// <summary>A test that gives files away, which only the super user of a Unix system can.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SuperUserFactAttribute : FactAttribute
{
    public SuperUserFactAttribute() => Skip = UnixFactAttribute.SkipReason
        ?? (Environment.IsPrivilegedProcess ? null : "Only the super user can give a file to another user: run the tests as root.");
}
