-- One statement of one instance about the calls that an org lets be under way at the same time, answered by slots, which it keeps and uses
-- again until it gives them back.
-- ARGV, beyond those of instance.lua: 5 the limit that the app knows; 6 slots in use and kept; 7 slots wanted; 8 calls that wait; 9 whether
-- Okta refused a call for this limit.
-- Returns: 1 slots; 2 how many it may have at most; 3 milliseconds until it should speak again; 4 the limit.
local limit, out, wanted, waiting = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
-- Those of Integrator Free orgs, the lowest that Okta documents.
local LOWEST = 35
local FORGET, SETTLE, TURN = 600000, 1000, 1000

local g = globals({ 'learnt', 'since', 'swept', 'weights', 'outs', 'demand', 'count' })
for _, name in ipairs({ 'weights', 'outs', 'demand', 'swept', 'since', 'count' }) do g[name] = g[name] or 0 end

if ARGV[9] == '1' and (not g.learnt or g.learnt == 0 or now - g.since >= SETTLE) then
  local current = math.min(limit, (g.learnt and g.learnt > 0) and g.learnt or limit)
  g.learnt, g.since = current > LOWEST and LOWEST or math.max(1, math.floor(current * 0.75)), now
elseif g.learnt and now - g.since >= FORGET then
  g.learnt = 0
end
if g.learnt and g.learnt > 0 then limit = math.min(limit, g.learnt) end

local function read(text)
  local seen, name, w, outs, waits, since = string.match(text or '', '^(%d+)|([^|]*)|([^|]+)|([^|]+)|([^|]+)|([^|]+)$')
  if not seen then return nil end
  return {
    seen = tonumber(seen), app = name, weight = tonumber(w), out = tonumber(outs), waiting = tonumber(waits), since = tonumber(since),
  }
end

local function demandOf(r) return r.waiting > 0 and 1 or 0 end

local own = read(redis.call('HGET', key, 'i:' .. id))
local isNew = not own
own = own or { out = 0, waiting = 0, since = now }
g.outs, g.demand = math.max(0, g.outs - own.out), math.max(0, g.demand - demandOf(own))
if now - g.swept >= SWEEP or now < g.swept then
  g.outs, g.demand, g.swept = 0, 0, now
  eachOther(g, function(field, text)
    local r = read(text)
    if not r or isDead(r.seen) then
      redis.call('HDEL', key, field)
    else
      count(r.app, r.weight)
      g.outs, g.demand = g.outs + r.out, g.demand + demandOf(r)
    end
  end)
else
  ownApp(isNew, g)
end

local share = limit * fractionOf(app, g)
local room = limit - g.outs - out
local slots = math.max(0, math.min(wanted, room))
if out == 0 then own.since = now end
local most = limit
if g.demand > 0 then
  slots = math.max(0, math.min(slots, math.ceil(share) - out))
  most = math.ceil(share)
  -- Fewer slots than instances: each has its turn.
  if share < 1 and room - slots < 1 and now - own.since >= TURN then most = 0 end
end
own.out, own.waiting = out + slots, math.max(0, waiting - slots)

local isScarce = own.waiting > 0 or g.demand > 0
redis.call('HSET', key, 'i:' .. id, table.concat({
  whole(now), app, exact(weight), whole(own.out), whole(own.waiting), whole(own.since),
}, '|'))
redis.call('HSET', key, 'swept', whole(g.swept), 'weights', exact(g.weights), 'outs', whole(g.outs + own.out),
  'demand', whole(g.demand + demandOf(own)), 'count', whole(g.count), 'learnt', whole(g.learnt or 0),
  'since', whole(g.since))
redis.call('PEXPIRE', key, whole(KEPT))
return { whole(slots), whole(most), whole(isScarce and pause(g) or 1000), whole(limit) }
