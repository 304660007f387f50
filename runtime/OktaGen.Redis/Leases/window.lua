-- One statement of one instance about one endpoint of an org, answered by leases. What it says of itself is absolute, so that a statement
-- that was lost, and keys that are gone, are made good by the next one.
-- ARGV, beyond those of instance.lua: 5 reserve; 6 calls under way and leases kept; 7 leases wanted; 8 calls that wait; 9 the window that
-- 10 counts; 10 calls of it; what answers said, by the newest window that it heard of: 11 limit (0 for none), 12 reset, 13 remaining,
-- 14 milliseconds to its end; 15 whether it was refused since; 16 calls that nobody counted; 17 whether any answer came.
-- Returns: 1 leases; 2 the window; 3 limit; 4 reset; 5 milliseconds to the window's end, -1 where it is over or unknown; 6 milliseconds
-- until it should speak again; 7 calls that are left for it; 8 whether there is no limit; 9 instances; 10 its share of the limit.
local reserve, out, wanted, waiting = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
local told = {
  limit = tonumber(ARGV[11]), reset = tonumber(ARGV[12]), remaining = tonumber(ARGV[13]), time = tonumber(ARGV[14]),
  isRefused = ARGV[15] == '1',
}
-- At the beginning of a window, those who got more than their share before let the others go first.
local YIELD = 100
-- Who asks how a limit stands may get no answer: after so long another asks as well.
local ASK = 1000

local g = globals({
  'limit', 'reset', 'left', 'ends', 'over', 'epoch', 'last', 'swept', 'answered', 'weights', 'outs', 'needs', 'demand', 'count',
  'asked', 'length',
})
for _, name in ipairs({ 'weights', 'outs', 'needs', 'demand', 'over', 'swept', 'epoch', 'count' }) do g[name] = g[name] or 0 end
local isNewWindow = false

local function beginWindow()
  g.last, g.epoch, isNewWindow = g.epoch, math.max(now, g.epoch + 1), true
end

-- Okta's own count: the lowest number is the newest, and a later reset is a new window.
local function learn()
  -- A server that took the place of another may have an earlier clock.
  if g.length and g.length > 0 and g.ends and g.over == 0 then g.ends = math.min(g.ends, now + g.length) end
  if told.limit > 0 and (not g.reset or told.reset > g.reset) then
    if told.time > 0 then
      -- A window that was expected has begun already.
      if not g.limit or g.over == 0 then beginWindow() end
      g.limit, g.reset, g.left, g.ends, g.over = told.limit, told.reset, told.remaining, now + told.time, 0
      g.length = told.time
    elseif not g.limit then
      beginWindow()
      g.limit, g.reset, g.left, g.ends, g.over = told.limit, told.reset, told.limit, now, 1
    end
  elseif told.limit > 0 and told.reset == g.reset and told.time > 0 then
    if g.over == 0 then
      g.left, g.ends = math.min(g.left, told.remaining), math.min(g.ends, now + told.time)
    elseif told.isRefused then
      -- It was not over after all.
      g.left, g.ends, g.over = 0, now + told.time, 0
    end
  end
  if g.limit then
    g.left = g.left - tonumber(ARGV[16])
    if g.over == 0 and now >= g.ends then
      beginWindow()
      g.over, g.left = 1, g.limit
    end
  end
end

local function kept(itsReserve) return math.min(math.ceil(g.limit * itsReserve), g.limit - 1) end

-- What an instance stated. Credit is what it is owed of windows before, from -1 to 1; due is share and credit without what it got.
local PATTERN = '^(%d+)|([^|]*)|([^|]+)|([^|]+)|([^|]+)|([^|]+)|([^|]+)|([^|]+)|([^|]+)|([^|]+)|([^|]+)|([^|]+)|([^|]+)$'
local function read(text)
  local seen, name, w, rsv, outs, waits, epoch, got, previous, credit, due, need, demand = string.match(text or '', PATTERN)
  if not seen then return nil end
  local r = {
    seen = tonumber(seen), app = name, weight = tonumber(w), reserve = tonumber(rsv), out = tonumber(outs), waiting = tonumber(waits),
    epoch = tonumber(epoch), got = tonumber(got), previous = tonumber(previous), credit = tonumber(credit), due = tonumber(due),
    need = tonumber(need), demand = tonumber(demand),
  }
  if r.epoch ~= g.epoch then
    local owed = r.waiting > 0 and r.due or math.min(r.due, 0)
    r.credit = math.max(-1, math.min(1, owed))
    r.previous = r.epoch == g.last and r.got or 0
    r.got, r.epoch = 0, g.epoch
  end
  return r
end

local function write(field, r)
  redis.call('HSET', key, field, table.concat({
    whole(r.seen), r.app, exact(r.weight), exact(r.reserve), whole(r.out), whole(r.waiting), whole(r.epoch), whole(r.got),
    whole(r.previous), exact(r.credit), exact(r.due), whole(r.need), exact(r.demand),
  }, '|'))
end

local function share(r) return (g.limit - kept(r.reserve)) * fractionOf(r.app, g) end

-- What is kept for one that has not had its share: all of it where calls wait, else what it will use up to the window's end, if it goes on
-- as up to now, or as in the window before. So less and less is kept for one that does not want it.
local function needOf(r)
  local open = math.max(0, math.floor(share(r) + r.credit - r.got))
  if r.waiting > 0 then return open end
  -- Before any answer told of the new window, nothing says how fast it is used up.
  if g.over == 1 then return (r.got > 0 or r.previous > 0) and open or 0 end
  local left = math.max(0, g.ends - now)
  local asBefore = (r.previous - r.got) * math.min(1, left / math.max(1, g.ends - g.epoch))
  local asNow = r.got * left / math.max(1, now - g.epoch)
  return math.min(open, math.max(0, math.ceil(asBefore), math.ceil(asNow)))
end

local function demandOf(r) return r.waiting > 0 and fractionOf(r.app, g) or 0 end

local function sweep()
  local others = {}
  eachOther(g, function(field, text)
    local r = read(text)
    if not r or isDead(r.seen) then
      redis.call('HDEL', key, field)
    else
      count(r.app, r.weight)
      others[field] = r
    end
  end)
  g.outs, g.needs, g.demand, g.swept = 0, 0, 0, now
  for field, r in pairs(others) do
    local need, demand = g.limit and needOf(r) or 0, demandOf(r)
    g.outs, g.needs, g.demand = g.outs + r.out, g.needs + need, g.demand + demand
    if need ~= r.need or math.abs(demand - r.demand) > 0.0001 then
      r.need, r.demand = need, demand
      write(field, r)
    end
  end
end

learn()
if tonumber(ARGV[17]) > 0 then g.answered = 1 end
local own = read(redis.call('HGET', key, 'i:' .. id))
local isNew = not own
own = own or { credit = 0, previous = 0, epoch = g.epoch, out = 0, need = 0, demand = 0 }
-- The others' sums from here on.
g.outs, g.needs, g.demand = g.outs - own.out, math.max(0, g.needs - own.need), math.max(0, g.demand - own.demand)
if isNewWindow or now - g.swept >= SWEEP or now < g.swept then
  sweep()
else
  ownApp(isNew, g)
end
own.seen, own.app, own.weight, own.reserve, own.out, own.waiting = now, app, weight, reserve, out, waiting
own.got = tonumber(ARGV[9]) == g.epoch and tonumber(ARGV[10]) or 0

local leases, room, isFree = 0, 0, false

local function mayAsk() return g.outs + out == 0 or now - (g.asked or now) >= ASK or now < (g.asked or 0) end
if not g.limit then
  -- The first call asks what the limit is. An endpoint without headers has none.
  isFree = g.answered == 1
  leases = isFree and wanted or (mayAsk() and math.min(wanted, 1) or 0)
  if leases > 0 then g.asked = now end
  own.due, own.need, own.demand = 0, 0, demandOf(own)
else
  room = g.left - g.outs - out - kept(reserve)
  -- When calls without an answer have used up a new window, one at a time asks how it stands.
  if room < 1 and g.over == 1 and g.outs + out == 0 then room = 1 end
  local due = share(own) + own.credit - own.got
  leases = math.max(0, math.min(wanted, math.floor(due), room))
  local surplus = room - leases - g.needs
  local isAlone = g.needs == 0 and g.demand == 0
  if leases < wanted and surplus >= 1 and (due - leases > 0 or isAlone or now - g.epoch >= YIELD) then
    local mine = fractionOf(app, g)
    leases = leases + math.min(wanted - leases, math.max(1, math.floor(surplus * mine / (g.demand + mine))))
  end
  own.got, own.due, own.waiting = own.got + leases, due - leases, math.max(0, waiting - leases)
  room = room - leases
  own.need, own.demand = needOf(own), demandOf(own)
end
own.out = out + leases

local toEnd = (g.limit and g.over == 0) and g.ends - now or -1
local again = 1000
if own.waiting > 0 and not isFree then
  -- Okta's count says that nothing is left: no lease that comes back can change that, and it suffices to be alive.
  local isUsedUp = toEnd > 0 and g.left <= kept(reserve)
  again = isUsedUp and LIFE - 1000 or pause(g)
  if toEnd > 0 then again = math.min(again, toEnd + 1) end
elseif room < 1 and g.demand > 0 then
  again = pause(g)
end
local mineOfLimit = g.limit and share(own) or 0

write('i:' .. id, own)
local fields = { 'swept', whole(g.swept), 'weights', exact(g.weights), 'outs', whole(g.outs + own.out),
  'needs', whole(g.needs + own.need), 'demand', exact(g.demand + own.demand), 'answered', whole(g.answered or 0),
  'count', whole(g.count), 'asked', whole(g.asked or 0), 'length', whole(g.length or 0) }
if g.limit then
  for _, name in ipairs({ 'limit', 'reset', 'left', 'ends', 'over', 'epoch', 'last' }) do
    fields[#fields + 1] = name
    fields[#fields + 1] = whole(g[name] or 0)
  end
end
redis.call('HSET', key, unpack(fields))
redis.call('PEXPIRE', key, whole(math.max(KEPT, 2 * toEnd)))
return {
  whole(leases), whole(g.epoch), whole(g.limit or 0), whole(g.reset or 0), whole(toEnd), whole(again), whole(room), isFree and '1' or '0',
  whole(g.count), whole(mineOfLimit),
}
