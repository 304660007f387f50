using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OktaGen.TestSupport;

/// <summary>Compilations of test sources.</summary>
public static class TestCompilation
{
    /// <summary>The usings that the SDK's ImplicitUsings give.</summary>
    public const string SdkUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    /// <summary>These and OktaGen's namespace, so that test sources are short.</summary>
    public const string ImplicitUsings = SdkUsings + "global using OktaGen;\n";

    public static CSharpCompilation Create(IEnumerable<SyntaxTree> trees, OutputKind outputKind = OutputKind.DynamicallyLinkedLibrary, string assemblyName = "Tests") =>
        CSharpCompilation.Create(
            assemblyName,
            trees,
            RuntimeReferences.All,
            (CSharpCompilationOptions)Adapt(new CSharpCompilationOptions(outputKind)));

    internal static CompilationOptions Adapt(CompilationOptions options) =>
        ((CSharpCompilationOptions)options).WithNullableContextOptions(NullableContextOptions.Enable);
}
