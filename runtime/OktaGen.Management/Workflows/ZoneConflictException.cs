namespace OktaGen.Management;

/// <summary>A zone was changed by somebody else since it was read; it was not overwritten.</summary>
/// <param name="message">Which zone, and when it was changed.</param>
public sealed class ZoneConflictException(string message) : Exception(message);
