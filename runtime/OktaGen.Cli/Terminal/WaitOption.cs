using System.CommandLine;

namespace OktaGen.Cli.Terminal;

/// <summary><c>--wait</c>, of commands that wait for an org to take up what they changed.</summary>
internal static class WaitOption
{
    private const int DefaultSeconds = 60;
    private const int MostSeconds = 86_400;

    /// <param name="what">What is waited for.</param>
    public static Option<int> Create(string what)
    {
        var option = new Option<int>("--wait")
        {
            Description = $"How many seconds to wait at most for {what}.",
            DefaultValueFactory = static _ => DefaultSeconds,
        };
        option.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > MostSeconds)
            {
                result.AddError($"--wait takes 0 to {MostSeconds} seconds.");
            }
        });
        return option;
    }
}
