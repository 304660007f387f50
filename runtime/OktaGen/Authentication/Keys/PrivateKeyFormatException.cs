namespace OktaGen.Authentication;

/// <summary>
/// A text is not a usable private key. Its message completes the sentence "The private key …" and holds nothing of the text.
/// </summary>
/// <remarks>Has no inner exception, so that what a parser says about the text cannot reach a log.</remarks>
internal sealed class PrivateKeyFormatException(string message) : Exception(message);
