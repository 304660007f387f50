using OktaGen.Cli;

return await OktaGenCommand.RunAsync(args);
