using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Model;

/// <summary>Represents all requests of one containing type: one file.</summary>
/// <param name="Type">The type.</param>
/// <param name="HintName">The file's name, unique without regard to case.</param>
/// <param name="Requests">The requests, in source order.</param>
internal sealed record TypeRequests(ContainingType Type, string HintName, EquatableArray<MethodRequest> Requests);
