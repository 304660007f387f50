namespace OktaGen;

/// <summary>
/// Sends a parameter as the request's body: <see cref="HttpContent"/> and <see cref="Stream"/> as they are, an <see cref="OktaFile"/> as
/// the one part of a form that is called like the parameter, everything else as JSON.
/// </summary>
/// <remarks>
/// It may be left out on the one parameter of a POST, PUT or PATCH that is a class or a record and no collection, an
/// <see cref="HttpContent"/> or a <see cref="Stream"/>. The caller keeps ownership of content and stream. A form of text fields is a
/// <see cref="FormUrlEncodedContent"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BodyAttribute : Attribute;
