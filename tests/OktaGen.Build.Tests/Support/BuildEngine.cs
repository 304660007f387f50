using System.Collections;
using Microsoft.Build.Framework;

namespace OktaGen.Build.Tests.Support;

/// <summary>Collects what a task says to MSBuild.</summary>
internal sealed class BuildEngine : IBuildEngine
{
    /// <summary>Code, file and text of each warning and error.</summary>
    public List<string> Events { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "MyApp.csproj";

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => throw new NotSupportedException();

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    public void LogErrorEvent(BuildErrorEventArgs e) => Events.Add($"error {e.Code} {Path.GetFileName(e.File)}: {e.Message}");

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
    }

    public void LogWarningEvent(BuildWarningEventArgs e) => Events.Add($"warning {e.Code} {Path.GetFileName(e.File)}: {e.Message}");
}
