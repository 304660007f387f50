namespace OktaGen.Analyzers.Diagnostics;

/// <summary>The themes of rules; an .editorconfig can set the severity of each as a whole.</summary>
internal static class RuleCategories
{
    public const string Scopes = "OktaGen.Scopes";
    public const string Endpoints = "OktaGen.Endpoints";
    public const string Configuration = "OktaGen.Configuration";
    public const string Security = "OktaGen.Security";
}
