namespace OktaGen.Generator.Model;

/// <summary>What the scope list's file needs to know of the project.</summary>
/// <param name="Namespace">The root namespace; null where it is empty.</param>
/// <param name="IsLibrary">Whether the project is no program.</param>
/// <param name="HasRuntime">Whether the project can call what is generated: the rules may be referenced without the runtime.</param>
/// <param name="HasOwnGrantedScopes">Whether the user gave the generated name to a type or namespace.</param>
/// <param name="SeesGrantedScopes">Whether the project sees the class of another assembly, such as tests that of their app.</param>
internal sealed record ProjectModel(
    string? Namespace, bool IsLibrary, bool HasRuntime, bool HasOwnGrantedScopes, bool SeesGrantedScopes);
