namespace OktaGen.Analyzers.Tests.Fixes;

/// <summary>How the files of a project are laid out.</summary>
public enum Layout
{
    /// <summary>As the corpus has them.</summary>
    AsWritten,

    /// <summary>With line ends of Windows, tabs, and no line end at the end.</summary>
    WindowsAndTabs,
}
