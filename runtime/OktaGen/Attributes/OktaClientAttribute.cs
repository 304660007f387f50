namespace OktaGen;

/// <summary>
/// Marks an interface whose endpoints OktaGen turns into an authenticated client: for <c>IDirectory</c> the class
/// <c>DirectoryClient</c> in the interface's namespace, and <c>AddDirectory()</c> for dependency injection.
/// </summary>
/// <remarks>
/// Every member without a body of its own needs one of <see cref="GetAttribute"/>, <see cref="PostAttribute"/>,
/// <see cref="PutAttribute"/>, <see cref="PatchAttribute"/> or <see cref="DeleteAttribute"/>. Members inherited from other
/// interfaces are implemented as well; default interface methods are left alone.
/// </remarks>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class OktaClientAttribute : Attribute
{
    /// <summary>
    /// The <see cref="System.Text.Json.Serialization.JsonSerializerContext"/> that knows the types in bodies and answers.
    /// It must have a <c>[JsonSerializable]</c> for each such type; of a listing, a list, an array or a nullable, the type in it is enough.
    /// Types from a package that names its own context (<see cref="OktaJsonContextAttribute"/>) need none here.
    /// </summary>
    public Type? JsonContext { get; set; }

    /// <summary>
    /// The stem of the generated names, such as <c>Directory</c> for <c>DirectoryClient</c> and <c>AddDirectory()</c>.
    /// By default the interface's name without its leading <c>I</c>. Set it where two generated names would clash.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// Whether the interface describes another API than Okta's: its routes and scopes are then not compared with those that Okta has.
    /// <c>oktagen scaffold</c> sets it for such descriptions.
    /// </summary>
    public bool OtherApi { get; set; }
}
